import{spectralRuleset}from"./chunk-LBGG7FH5.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
