import{spectralRuleset}from"./chunk-7QO6T4PY.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
