import{spectralRuleset}from"./chunk-VBXUO2HB.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
