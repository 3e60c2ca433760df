import{spectralRuleset}from"./chunk-6XW5R27X.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
