import{spectralRuleset}from"./chunk-IMESD2AL.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
