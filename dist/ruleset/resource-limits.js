import{spectralRuleset}from"./chunk-CT5N5W4S.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
