import{spectralRuleset}from"./chunk-TPY6KGZA.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
