import{spectralRuleset}from"./chunk-TLLHOWAE.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
