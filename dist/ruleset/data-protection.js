import{spectralRuleset}from"./chunk-NJPQQ6VK.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
