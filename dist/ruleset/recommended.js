import{spectralRuleset}from"./chunk-V3I7VH7L.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
