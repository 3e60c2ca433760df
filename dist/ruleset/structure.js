import{spectralRuleset}from"./chunk-TDFNL3R6.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
