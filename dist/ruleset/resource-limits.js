import{spectralRuleset}from"./chunk-X5K35MKW.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
