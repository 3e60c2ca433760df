import{spectralRuleset}from"./chunk-IHKS4QMJ.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
