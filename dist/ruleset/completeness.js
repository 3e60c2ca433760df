import{spectralRuleset}from"./chunk-C7NUNQC4.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
