import{spectralRuleset}from"./chunk-IIIZ2R4L.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
