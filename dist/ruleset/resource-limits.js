import{spectralRuleset}from"./chunk-BHBMHONT.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
