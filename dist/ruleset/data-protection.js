import{spectralRuleset}from"./chunk-UBXCA44B.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
