import{spectralRuleset}from"./chunk-VBXUO2HB.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
