import{spectralRuleset}from"./chunk-KZ32UU66.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
