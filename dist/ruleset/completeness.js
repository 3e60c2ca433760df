import{spectralRuleset}from"./chunk-P3SA53KA.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
