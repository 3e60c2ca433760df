import{spectralRuleset}from"./chunk-6EQ2RNHF.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
