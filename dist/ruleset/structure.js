import{spectralRuleset}from"./chunk-OL27NNVP.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
