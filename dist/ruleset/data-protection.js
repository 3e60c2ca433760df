import{spectralRuleset}from"./chunk-7MIL7MSL.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
