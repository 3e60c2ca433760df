import{spectralRuleset}from"./chunk-TPBTNOQI.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
