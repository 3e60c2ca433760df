import{spectralRuleset}from"./chunk-DVTNJDWO.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
