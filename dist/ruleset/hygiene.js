import{spectralRuleset}from"./chunk-NUQRTCJF.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
