import{spectralRuleset}from"./chunk-O77MYKF3.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
