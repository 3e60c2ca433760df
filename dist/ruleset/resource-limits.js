import{spectralRuleset}from"./chunk-4DAK3XI5.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
