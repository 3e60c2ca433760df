import{spectralRuleset}from"./chunk-YEZMFR3R.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
