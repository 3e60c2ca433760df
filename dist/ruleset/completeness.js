import{spectralRuleset}from"./chunk-Z5SO54A7.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
