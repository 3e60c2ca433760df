import{spectralRuleset}from"./chunk-E7FBXCC7.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
