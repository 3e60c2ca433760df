import{spectralRuleset}from"./chunk-CT5N5W4S.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
