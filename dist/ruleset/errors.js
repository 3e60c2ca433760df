import{spectralRuleset}from"./chunk-APZQ7U5G.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
