import{spectralRuleset}from"./chunk-2G6R4OYD.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
