import{spectralRuleset}from"./chunk-LHLOGT3C.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
