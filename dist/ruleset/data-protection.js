import{spectralRuleset}from"./chunk-3CAD7YQT.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
