import{spectralRuleset}from"./chunk-C7NUNQC4.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
