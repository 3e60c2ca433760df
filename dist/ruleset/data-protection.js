import{spectralRuleset}from"./chunk-X5K35MKW.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
