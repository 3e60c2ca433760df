import{spectralRuleset}from"./chunk-7WUDCEH6.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
