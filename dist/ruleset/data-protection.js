import{spectralRuleset}from"./chunk-QGAIT2JU.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
