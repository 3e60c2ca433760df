import{spectralRuleset}from"./chunk-CXWS2G23.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
