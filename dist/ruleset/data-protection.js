import{spectralRuleset}from"./chunk-4DAK3XI5.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
