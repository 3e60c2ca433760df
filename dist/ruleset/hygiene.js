import{spectralRuleset}from"./chunk-72GIZ2XC.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
