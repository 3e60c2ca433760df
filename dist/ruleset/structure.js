import{spectralRuleset}from"./chunk-NUQRTCJF.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
