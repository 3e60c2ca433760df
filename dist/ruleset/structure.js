import{spectralRuleset}from"./chunk-GHTJJUEZ.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
