import{spectralRuleset}from"./chunk-SLUFQI42.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
