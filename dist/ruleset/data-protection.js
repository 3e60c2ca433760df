import{spectralRuleset}from"./chunk-TPY6KGZA.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
