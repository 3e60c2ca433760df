import{spectralRuleset}from"./chunk-6EQ2RNHF.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
