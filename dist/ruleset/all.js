import{spectralRuleset}from"./chunk-V3I7VH7L.js";var all_default=spectralRuleset("all");export{all_default as default};
