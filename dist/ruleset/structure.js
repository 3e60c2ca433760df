import{spectralRuleset}from"./chunk-RHDG3VYY.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
