import{spectralRuleset}from"./chunk-E7FBXCC7.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
