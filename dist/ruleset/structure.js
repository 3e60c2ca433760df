import{spectralRuleset}from"./chunk-OJIZXSKH.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
