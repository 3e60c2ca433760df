import{spectralRuleset}from"./chunk-2QA7AVGB.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
