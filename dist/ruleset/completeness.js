import{spectralRuleset}from"./chunk-4DAK3XI5.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
