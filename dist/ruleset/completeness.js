import{spectralRuleset}from"./chunk-CFNPN65Y.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
