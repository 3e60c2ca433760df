import{spectralRuleset}from"./chunk-JS7X4GC6.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
