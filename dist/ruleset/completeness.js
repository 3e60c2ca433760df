import{spectralRuleset}from"./chunk-2QA7AVGB.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
