import{spectralRuleset}from"./chunk-SWQRJWZW.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
