import{spectralRuleset}from"./chunk-6EQ2RNHF.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
