import{spectralRuleset}from"./chunk-APZQ7U5G.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
