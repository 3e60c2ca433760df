import{spectralRuleset}from"./chunk-YMEJWBQS.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
