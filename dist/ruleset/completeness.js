import{spectralRuleset}from"./chunk-CT5N5W4S.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
