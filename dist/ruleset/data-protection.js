import{spectralRuleset}from"./chunk-APZQ7U5G.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
