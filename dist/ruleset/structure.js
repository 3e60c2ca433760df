import{spectralRuleset}from"./chunk-IHKS4QMJ.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
