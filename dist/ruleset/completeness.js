import{spectralRuleset}from"./chunk-LBGG7FH5.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
