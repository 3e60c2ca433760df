import{spectralRuleset}from"./chunk-SOWKVQX7.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
