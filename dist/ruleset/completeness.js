import{spectralRuleset}from"./chunk-VGE5DCHG.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
