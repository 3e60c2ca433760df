import{spectralRuleset}from"./chunk-7WUDCEH6.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
