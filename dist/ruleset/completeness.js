import{spectralRuleset}from"./chunk-JJR6A4WC.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
