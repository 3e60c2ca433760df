import{spectralRuleset}from"./chunk-A5EFYMBF.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
