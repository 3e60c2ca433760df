import{spectralRuleset}from"./chunk-G3OS6AKX.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
