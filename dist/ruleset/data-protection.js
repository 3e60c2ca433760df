import{spectralRuleset}from"./chunk-YZOA57D4.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
