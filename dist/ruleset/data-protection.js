import{spectralRuleset}from"./chunk-TDFNL3R6.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
