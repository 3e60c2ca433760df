import{spectralRuleset}from"./chunk-5NY2IRTP.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
