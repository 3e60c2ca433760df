import{spectralRuleset}from"./chunk-YZOA57D4.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
