import{spectralRuleset}from"./chunk-B3RS6USH.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
