import{spectralRuleset}from"./chunk-NX2HHYXN.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
