import{spectralRuleset}from"./chunk-7WUDCEH6.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
