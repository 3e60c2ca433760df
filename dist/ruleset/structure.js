import{spectralRuleset}from"./chunk-KZ32UU66.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
