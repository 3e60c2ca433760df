import{spectralRuleset}from"./chunk-VGE5DCHG.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
