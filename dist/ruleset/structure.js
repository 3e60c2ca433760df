import{spectralRuleset}from"./chunk-6EQ2RNHF.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
