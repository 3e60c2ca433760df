import{spectralRuleset}from"./chunk-C7NUNQC4.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
