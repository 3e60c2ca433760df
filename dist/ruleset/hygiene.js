import{spectralRuleset}from"./chunk-P3SA53KA.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
