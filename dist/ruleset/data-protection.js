import{spectralRuleset}from"./chunk-M3WQZ7KK.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
