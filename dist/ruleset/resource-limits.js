import{spectralRuleset}from"./chunk-YZOA57D4.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
