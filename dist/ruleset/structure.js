import{spectralRuleset}from"./chunk-P3SA53KA.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
