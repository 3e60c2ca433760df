import{spectralRuleset}from"./chunk-6XW5R27X.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
