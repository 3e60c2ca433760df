import{spectralRuleset}from"./chunk-C7NUNQC4.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
