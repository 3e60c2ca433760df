import{spectralRuleset}from"./chunk-5NY2IRTP.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
