import{spectralRuleset}from"./chunk-6EQ2RNHF.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
