import{spectralRuleset}from"./chunk-SLUFQI42.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
