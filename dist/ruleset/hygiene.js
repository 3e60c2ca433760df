import{spectralRuleset}from"./chunk-X5K35MKW.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
