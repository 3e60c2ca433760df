import{spectralRuleset}from"./chunk-SIXJV4VI.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
