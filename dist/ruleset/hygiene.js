import{spectralRuleset}from"./chunk-JS7X4GC6.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
