import{spectralRuleset}from"./chunk-UBXCA44B.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
