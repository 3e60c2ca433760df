import{spectralRuleset}from"./chunk-B3RS6USH.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
