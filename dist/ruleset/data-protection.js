import{spectralRuleset}from"./chunk-2LPD4QHL.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
