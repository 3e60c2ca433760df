import{spectralRuleset}from"./chunk-M3WQZ7KK.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
