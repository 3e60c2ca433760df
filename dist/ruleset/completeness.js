import{spectralRuleset}from"./chunk-TDFNL3R6.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
