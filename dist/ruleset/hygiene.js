import{spectralRuleset}from"./chunk-S4NOF5IP.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
