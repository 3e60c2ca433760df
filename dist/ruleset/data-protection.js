import{spectralRuleset}from"./chunk-OL27NNVP.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
