import{spectralRuleset}from"./chunk-6SI7D3MK.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
