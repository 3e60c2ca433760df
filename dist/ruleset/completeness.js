import{spectralRuleset}from"./chunk-F4WFJEWZ.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
