import{spectralRuleset}from"./chunk-3CAD7YQT.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
