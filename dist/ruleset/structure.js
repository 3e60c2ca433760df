import{spectralRuleset}from"./chunk-LBGG7FH5.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
