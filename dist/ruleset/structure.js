import{spectralRuleset}from"./chunk-JS7X4GC6.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
