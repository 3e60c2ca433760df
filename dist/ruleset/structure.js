import{spectralRuleset}from"./chunk-6XW5R27X.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
