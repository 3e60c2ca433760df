import{spectralRuleset}from"./chunk-3CAD7YQT.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
