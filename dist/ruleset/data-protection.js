import{spectralRuleset}from"./chunk-2QA7AVGB.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
