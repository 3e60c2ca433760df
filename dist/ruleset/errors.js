import{spectralRuleset}from"./chunk-IIIZ2R4L.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
