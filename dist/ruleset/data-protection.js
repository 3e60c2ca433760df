import{spectralRuleset}from"./chunk-72GIZ2XC.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
