import{spectralRuleset}from"./chunk-CT5N5W4S.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
