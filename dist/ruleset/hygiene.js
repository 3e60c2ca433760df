import{spectralRuleset}from"./chunk-E7FBXCC7.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
