import{spectralRuleset}from"./chunk-SWQRJWZW.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
