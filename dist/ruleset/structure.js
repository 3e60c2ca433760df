import{spectralRuleset}from"./chunk-3MFWVZIE.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
