import{spectralRuleset}from"./chunk-NUQRTCJF.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
