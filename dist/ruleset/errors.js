import{spectralRuleset}from"./chunk-46STDWGL.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
