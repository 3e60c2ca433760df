import{spectralRuleset}from"./chunk-7WUDCEH6.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
