import{spectralRuleset}from"./chunk-LBGG7FH5.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
