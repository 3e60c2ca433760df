import{spectralRuleset}from"./chunk-S4NOF5IP.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
