import{spectralRuleset}from"./chunk-VGE5DCHG.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
