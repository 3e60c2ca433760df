import{spectralRuleset}from"./chunk-7MIL7MSL.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
