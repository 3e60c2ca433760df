import{spectralRuleset}from"./chunk-LBGG7FH5.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
