import{spectralRuleset}from"./chunk-V3I7VH7L.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
