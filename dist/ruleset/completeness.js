import{spectralRuleset}from"./chunk-NX2HHYXN.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
