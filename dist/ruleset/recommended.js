import{spectralRuleset}from"./chunk-NX2HHYXN.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
