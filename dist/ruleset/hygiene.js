import{spectralRuleset}from"./chunk-YZOA57D4.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
