import{spectralRuleset}from"./chunk-Z3BGQFFE.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
