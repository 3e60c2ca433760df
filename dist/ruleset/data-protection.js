import{spectralRuleset}from"./chunk-CXWS2G23.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
