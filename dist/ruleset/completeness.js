import{spectralRuleset}from"./chunk-AODMFRTS.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
