import{spectralRuleset}from"./chunk-V3I7VH7L.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
