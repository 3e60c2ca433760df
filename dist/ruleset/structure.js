import{spectralRuleset}from"./chunk-HXU4KIRQ.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
