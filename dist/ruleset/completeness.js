import{spectralRuleset}from"./chunk-IHKS4QMJ.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
