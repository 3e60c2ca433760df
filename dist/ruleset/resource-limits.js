import{spectralRuleset}from"./chunk-5NY2IRTP.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
