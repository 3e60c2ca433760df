import{spectralRuleset}from"./chunk-OKVVKGTQ.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
