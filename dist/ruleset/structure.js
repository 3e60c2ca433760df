import{spectralRuleset}from"./chunk-IMESD2AL.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
