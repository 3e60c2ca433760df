import{spectralRuleset}from"./chunk-7MIL7MSL.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
