import{spectralRuleset}from"./chunk-QKRURDGY.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
