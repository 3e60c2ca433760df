import{spectralRuleset}from"./chunk-UBXCA44B.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
