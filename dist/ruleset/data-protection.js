import{spectralRuleset}from"./chunk-6XW5R27X.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
