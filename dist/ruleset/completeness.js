import{spectralRuleset}from"./chunk-6XW5R27X.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
