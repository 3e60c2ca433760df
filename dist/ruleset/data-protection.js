import{spectralRuleset}from"./chunk-5NY2IRTP.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
