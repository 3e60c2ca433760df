import{spectralRuleset}from"./chunk-5NY2IRTP.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
