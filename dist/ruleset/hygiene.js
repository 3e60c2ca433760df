import{spectralRuleset}from"./chunk-M3WQZ7KK.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
