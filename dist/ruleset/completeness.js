import{spectralRuleset}from"./chunk-X5K35MKW.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
