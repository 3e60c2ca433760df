import{spectralRuleset}from"./chunk-BHBMHONT.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
