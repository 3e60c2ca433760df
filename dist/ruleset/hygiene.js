import{spectralRuleset}from"./chunk-AI2RTF2C.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
