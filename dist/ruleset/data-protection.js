import{spectralRuleset}from"./chunk-VNQ2COPY.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
