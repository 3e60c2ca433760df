import{spectralRuleset}from"./chunk-P3SA53KA.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
