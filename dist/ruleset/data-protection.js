import{spectralRuleset}from"./chunk-BVLI54ZR.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
