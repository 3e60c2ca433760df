import{spectralRuleset}from"./chunk-7MIL7MSL.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
