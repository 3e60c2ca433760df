import{spectralRuleset}from"./chunk-SOWKVQX7.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
