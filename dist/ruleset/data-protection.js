import{spectralRuleset}from"./chunk-NX2HHYXN.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
