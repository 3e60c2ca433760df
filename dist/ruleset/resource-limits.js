import{spectralRuleset}from"./chunk-G3OS6AKX.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
