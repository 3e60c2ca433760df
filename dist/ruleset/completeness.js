import{spectralRuleset}from"./chunk-HXU4KIRQ.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
