import{spectralRuleset}from"./chunk-LHLOGT3C.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
