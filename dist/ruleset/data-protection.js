import{spectralRuleset}from"./chunk-G3OS6AKX.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
