import{spectralRuleset}from"./chunk-IHKS4QMJ.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
