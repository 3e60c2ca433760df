import{spectralRuleset}from"./chunk-S4NOF5IP.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
