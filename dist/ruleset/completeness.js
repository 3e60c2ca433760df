import{spectralRuleset}from"./chunk-APZQ7U5G.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
