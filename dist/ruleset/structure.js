import{spectralRuleset}from"./chunk-IIIZ2R4L.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
