import{spectralRuleset}from"./chunk-7QO6T4PY.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
