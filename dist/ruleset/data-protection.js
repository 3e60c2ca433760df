import{spectralRuleset}from"./chunk-SOWKVQX7.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
