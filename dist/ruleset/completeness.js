import{spectralRuleset}from"./chunk-6SI7D3MK.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
