import{spectralRuleset}from"./chunk-ZAMDJEW6.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
