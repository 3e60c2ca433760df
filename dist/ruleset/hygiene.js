import{spectralRuleset}from"./chunk-JUP25UYG.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
