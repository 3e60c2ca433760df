import{spectralRuleset}from"./chunk-DVTNJDWO.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
