import{spectralRuleset}from"./chunk-Z3BGQFFE.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
