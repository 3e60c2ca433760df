import{spectralRuleset}from"./chunk-TPY6KGZA.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
