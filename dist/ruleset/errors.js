import{spectralRuleset}from"./chunk-QGAIT2JU.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
