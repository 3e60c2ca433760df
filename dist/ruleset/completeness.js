import{spectralRuleset}from"./chunk-JUP25UYG.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
