import{spectralRuleset}from"./chunk-BVLI54ZR.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
