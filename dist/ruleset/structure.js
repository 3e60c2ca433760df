import{spectralRuleset}from"./chunk-6SI7D3MK.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
