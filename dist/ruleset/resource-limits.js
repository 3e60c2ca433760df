import{spectralRuleset}from"./chunk-KZ32UU66.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
