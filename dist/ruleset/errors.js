import{spectralRuleset}from"./chunk-VBXUO2HB.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
