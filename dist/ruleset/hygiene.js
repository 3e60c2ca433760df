import{spectralRuleset}from"./chunk-G3OS6AKX.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
