import{spectralRuleset}from"./chunk-46STDWGL.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
