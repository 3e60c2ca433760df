import{spectralRuleset}from"./chunk-V3I7VH7L.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
