import{spectralRuleset}from"./chunk-P3SA53KA.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
