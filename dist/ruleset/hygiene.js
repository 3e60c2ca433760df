import{spectralRuleset}from"./chunk-SLUFQI42.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
