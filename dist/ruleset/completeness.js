import{spectralRuleset}from"./chunk-A5EFYMBF.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
