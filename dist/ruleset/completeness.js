import{spectralRuleset}from"./chunk-46STDWGL.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
