import{spectralRuleset}from"./chunk-GHTJJUEZ.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
