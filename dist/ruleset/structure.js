import{spectralRuleset}from"./chunk-O77MYKF3.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
