import{spectralRuleset}from"./chunk-F4WFJEWZ.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
