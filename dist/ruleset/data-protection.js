import{spectralRuleset}from"./chunk-F4WFJEWZ.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
