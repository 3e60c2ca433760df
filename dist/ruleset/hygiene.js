import{spectralRuleset}from"./chunk-XAUYVEGM.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
