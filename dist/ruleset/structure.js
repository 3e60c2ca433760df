import{spectralRuleset}from"./chunk-SLUFQI42.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
