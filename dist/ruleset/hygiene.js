import{spectralRuleset}from"./chunk-OL27NNVP.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
