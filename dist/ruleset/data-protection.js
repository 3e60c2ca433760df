import{spectralRuleset}from"./chunk-V3I7VH7L.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
