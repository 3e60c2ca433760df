import{spectralRuleset}from"./chunk-B3RS6USH.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
