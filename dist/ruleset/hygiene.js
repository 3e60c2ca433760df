import{spectralRuleset}from"./chunk-AODMFRTS.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
