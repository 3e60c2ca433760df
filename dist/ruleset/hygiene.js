import{spectralRuleset}from"./chunk-B3RS6USH.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
