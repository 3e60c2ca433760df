import{spectralRuleset}from"./chunk-Z3BGQFFE.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
