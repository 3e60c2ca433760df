import{spectralRuleset}from"./chunk-QKRURDGY.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
