import{spectralRuleset}from"./chunk-JS7X4GC6.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
