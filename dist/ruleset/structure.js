import{spectralRuleset}from"./chunk-2LPD4QHL.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
