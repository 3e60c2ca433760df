import{spectralRuleset}from"./chunk-7MIL7MSL.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
