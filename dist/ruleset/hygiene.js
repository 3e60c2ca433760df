import{spectralRuleset}from"./chunk-O77MYKF3.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
