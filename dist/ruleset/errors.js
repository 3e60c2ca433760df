import{spectralRuleset}from"./chunk-BVLI54ZR.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
