import{spectralRuleset}from"./chunk-CT5N5W4S.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
