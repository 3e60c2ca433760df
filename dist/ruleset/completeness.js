import{spectralRuleset}from"./chunk-YEZMFR3R.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
