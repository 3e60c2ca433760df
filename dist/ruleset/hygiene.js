import{spectralRuleset}from"./chunk-3MFWVZIE.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
