import{spectralRuleset}from"./chunk-IIIZ2R4L.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
