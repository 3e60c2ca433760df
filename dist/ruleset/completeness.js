import{spectralRuleset}from"./chunk-OL27NNVP.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
