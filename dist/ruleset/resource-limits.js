import{spectralRuleset}from"./chunk-3CAD7YQT.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
