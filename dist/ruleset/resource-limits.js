import{spectralRuleset}from"./chunk-2LPD4QHL.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
