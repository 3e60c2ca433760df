import{spectralRuleset}from"./chunk-3MFWVZIE.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
