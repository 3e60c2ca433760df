import{spectralRuleset}from"./chunk-YZOA57D4.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
