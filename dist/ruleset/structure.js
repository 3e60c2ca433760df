import{spectralRuleset}from"./chunk-DVTNJDWO.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
