import{spectralRuleset}from"./chunk-AI2RTF2C.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
