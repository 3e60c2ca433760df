import{spectralRuleset}from"./chunk-TLLHOWAE.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
