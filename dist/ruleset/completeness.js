import{spectralRuleset}from"./chunk-72GIZ2XC.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
