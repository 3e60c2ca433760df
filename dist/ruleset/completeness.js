import{spectralRuleset}from"./chunk-RHDG3VYY.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
