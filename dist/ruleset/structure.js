import{spectralRuleset}from"./chunk-2QA7AVGB.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
