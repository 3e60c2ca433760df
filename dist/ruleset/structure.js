import{spectralRuleset}from"./chunk-UBXCA44B.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
