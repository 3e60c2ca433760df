import{spectralRuleset}from"./chunk-SWQRJWZW.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
