import{spectralRuleset}from"./chunk-A5EFYMBF.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
