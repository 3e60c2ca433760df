import{spectralRuleset}from"./chunk-RHDG3VYY.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
