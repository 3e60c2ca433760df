import{spectralRuleset}from"./chunk-AODMFRTS.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
