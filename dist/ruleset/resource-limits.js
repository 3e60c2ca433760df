import{spectralRuleset}from"./chunk-JS7X4GC6.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
