import{spectralRuleset}from"./chunk-IMESD2AL.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
