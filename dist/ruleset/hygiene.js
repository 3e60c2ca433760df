import{spectralRuleset}from"./chunk-OJIZXSKH.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
