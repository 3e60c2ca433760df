import{spectralRuleset}from"./chunk-TDFNL3R6.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
