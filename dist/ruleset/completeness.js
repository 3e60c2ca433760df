import{spectralRuleset}from"./chunk-YMEJWBQS.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
