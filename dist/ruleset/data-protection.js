import{spectralRuleset}from"./chunk-SLUFQI42.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
