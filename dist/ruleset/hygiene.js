import{spectralRuleset}from"./chunk-BVLI54ZR.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
