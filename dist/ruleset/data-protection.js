import{spectralRuleset}from"./chunk-KZ32UU66.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
