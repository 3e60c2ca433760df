import{spectralRuleset}from"./chunk-Z3BGQFFE.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
