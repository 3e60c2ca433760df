import{spectralRuleset}from"./chunk-VNQ2COPY.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
