import{spectralRuleset}from"./chunk-S4NOF5IP.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
