import{spectralRuleset}from"./chunk-CXWS2G23.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
