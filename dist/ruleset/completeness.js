import{spectralRuleset}from"./chunk-OJIZXSKH.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
