import{spectralRuleset}from"./chunk-VGE5DCHG.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
