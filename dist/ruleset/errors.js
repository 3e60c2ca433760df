import{spectralRuleset}from"./chunk-F4WFJEWZ.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
