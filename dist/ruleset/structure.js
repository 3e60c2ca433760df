import{spectralRuleset}from"./chunk-3CAD7YQT.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
