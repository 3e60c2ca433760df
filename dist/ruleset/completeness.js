import{spectralRuleset}from"./chunk-M3WQZ7KK.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
