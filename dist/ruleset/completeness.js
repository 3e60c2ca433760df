import{spectralRuleset}from"./chunk-O77MYKF3.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
