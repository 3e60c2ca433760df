import{spectralRuleset}from"./chunk-2LPD4QHL.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
