import{spectralRuleset}from"./chunk-46STDWGL.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
