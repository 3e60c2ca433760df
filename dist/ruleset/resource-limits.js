import{spectralRuleset}from"./chunk-YMEJWBQS.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
