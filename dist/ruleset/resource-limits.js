import{spectralRuleset}from"./chunk-72GIZ2XC.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
