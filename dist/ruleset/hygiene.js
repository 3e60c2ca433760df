import{spectralRuleset}from"./chunk-JJR6A4WC.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
