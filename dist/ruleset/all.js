import{spectralRuleset}from"./chunk-7QO6T4PY.js";var all_default=spectralRuleset("all");export{all_default as default};
