import{spectralRuleset}from"./chunk-QKRURDGY.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
