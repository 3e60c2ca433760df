import{spectralRuleset}from"./chunk-BVLI54ZR.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
