import{spectralRuleset}from"./chunk-BHBMHONT.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
