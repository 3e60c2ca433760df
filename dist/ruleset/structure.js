import{spectralRuleset}from"./chunk-ZAMDJEW6.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
