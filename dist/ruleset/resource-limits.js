import{spectralRuleset}from"./chunk-E7FBXCC7.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
