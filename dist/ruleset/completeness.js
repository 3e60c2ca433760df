import{spectralRuleset}from"./chunk-QGAIT2JU.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
