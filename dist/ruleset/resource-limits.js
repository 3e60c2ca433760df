import{spectralRuleset}from"./chunk-NJPQQ6VK.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
