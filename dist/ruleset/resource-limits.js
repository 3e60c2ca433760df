import{spectralRuleset}from"./chunk-RHDG3VYY.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
