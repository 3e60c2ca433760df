import{spectralRuleset}from"./chunk-7QO6T4PY.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
