import{spectralRuleset}from"./chunk-G3OS6AKX.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
