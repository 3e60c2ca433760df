import{spectralRuleset}from"./chunk-2G6R4OYD.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
