import{spectralRuleset}from"./chunk-SIXJV4VI.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
