import{spectralRuleset}from"./chunk-E7FBXCC7.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
