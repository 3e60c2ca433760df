import{spectralRuleset}from"./chunk-RHDG3VYY.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
