import{spectralRuleset}from"./chunk-4DAK3XI5.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
