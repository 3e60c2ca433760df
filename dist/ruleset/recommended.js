import{spectralRuleset}from"./chunk-7QO6T4PY.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
