import{spectralRuleset}from"./chunk-OKVVKGTQ.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
