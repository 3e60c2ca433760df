import{spectralRuleset}from"./chunk-SOWKVQX7.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
