import{spectralRuleset}from"./chunk-SWQRJWZW.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
