import{spectralRuleset}from"./chunk-C7NUNQC4.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
