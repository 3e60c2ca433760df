import{spectralRuleset}from"./chunk-JJR6A4WC.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
