import{spectralRuleset}from"./chunk-AI2RTF2C.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
