import{spectralRuleset}from"./chunk-LHLOGT3C.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
