import{spectralRuleset}from"./chunk-TPBTNOQI.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
