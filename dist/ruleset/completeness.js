import{spectralRuleset}from"./chunk-AI2RTF2C.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
