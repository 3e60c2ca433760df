import{spectralRuleset}from"./chunk-7QO6T4PY.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
