import{spectralRuleset}from"./chunk-2QA7AVGB.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
