import{spectralRuleset}from"./chunk-72GIZ2XC.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
