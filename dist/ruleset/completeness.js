import{spectralRuleset}from"./chunk-XAUYVEGM.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
