import{spectralRuleset}from"./chunk-A5EFYMBF.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
