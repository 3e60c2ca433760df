import{spectralRuleset}from"./chunk-YMEJWBQS.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
