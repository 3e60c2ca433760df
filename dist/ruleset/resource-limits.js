import{spectralRuleset}from"./chunk-B3RS6USH.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
