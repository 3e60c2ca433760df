import{spectralRuleset}from"./chunk-VGE5DCHG.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
