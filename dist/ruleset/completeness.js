import{spectralRuleset}from"./chunk-GHTJJUEZ.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
