import{spectralRuleset}from"./chunk-TPY6KGZA.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
