import{spectralRuleset}from"./chunk-OKVVKGTQ.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
