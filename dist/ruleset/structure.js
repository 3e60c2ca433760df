import{spectralRuleset}from"./chunk-Z5SO54A7.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
