import{spectralRuleset}from"./chunk-S4NOF5IP.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
