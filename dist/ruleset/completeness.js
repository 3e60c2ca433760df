import{spectralRuleset}from"./chunk-DVTNJDWO.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
