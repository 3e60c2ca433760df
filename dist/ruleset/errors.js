import{spectralRuleset}from"./chunk-KZ32UU66.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
