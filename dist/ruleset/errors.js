import{spectralRuleset}from"./chunk-YZOA57D4.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
