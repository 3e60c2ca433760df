import{spectralRuleset}from"./chunk-TPBTNOQI.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
