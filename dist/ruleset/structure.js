import{spectralRuleset}from"./chunk-AI2RTF2C.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
