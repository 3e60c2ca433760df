import{spectralRuleset}from"./chunk-TPBTNOQI.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
