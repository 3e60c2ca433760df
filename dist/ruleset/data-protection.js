import{spectralRuleset}from"./chunk-IIIZ2R4L.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
