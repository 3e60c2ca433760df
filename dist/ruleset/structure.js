import{spectralRuleset}from"./chunk-X5K35MKW.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
