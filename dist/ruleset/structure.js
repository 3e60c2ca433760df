import{spectralRuleset}from"./chunk-YEZMFR3R.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
