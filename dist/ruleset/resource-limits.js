import{spectralRuleset}from"./chunk-O77MYKF3.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
