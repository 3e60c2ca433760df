import{spectralRuleset}from"./chunk-VBXUO2HB.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
