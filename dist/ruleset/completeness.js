import{spectralRuleset}from"./chunk-KZ32UU66.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
