import{spectralRuleset}from"./chunk-VBXUO2HB.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
