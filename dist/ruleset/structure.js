import{spectralRuleset}from"./chunk-4DAK3XI5.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
