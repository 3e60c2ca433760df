import{spectralRuleset}from"./chunk-CXWS2G23.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
