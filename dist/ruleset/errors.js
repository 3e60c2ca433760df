import{spectralRuleset}from"./chunk-CT5N5W4S.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
