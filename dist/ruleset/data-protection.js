import{spectralRuleset}from"./chunk-7QO6T4PY.js";var data_protection_default=spectralRuleset("data-protection");export{data_protection_default as default};
