import{spectralRuleset}from"./chunk-OKVVKGTQ.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
