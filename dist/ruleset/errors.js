import{spectralRuleset}from"./chunk-TPY6KGZA.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
