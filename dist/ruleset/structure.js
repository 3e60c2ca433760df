import{spectralRuleset}from"./chunk-JUP25UYG.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
