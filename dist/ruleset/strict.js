import{spectralRuleset}from"./chunk-V3I7VH7L.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
