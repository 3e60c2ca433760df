import{spectralRuleset}from"./chunk-BHBMHONT.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
