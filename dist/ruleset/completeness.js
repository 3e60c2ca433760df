import{spectralRuleset}from"./chunk-2LPD4QHL.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
