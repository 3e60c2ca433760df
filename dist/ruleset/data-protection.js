import{spectralRuleset}from"./chunk-A5EFYMBF.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
