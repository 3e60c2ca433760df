import{spectralRuleset}from"./chunk-M3WQZ7KK.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
