import{spectralRuleset}from"./chunk-JJR6A4WC.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
