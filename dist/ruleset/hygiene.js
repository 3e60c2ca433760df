import{spectralRuleset}from"./chunk-APZQ7U5G.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
