import{spectralRuleset}from"./chunk-TLLHOWAE.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
