import{spectralRuleset}from"./chunk-7WUDCEH6.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
