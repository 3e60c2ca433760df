import{spectralRuleset}from"./chunk-NX2HHYXN.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
