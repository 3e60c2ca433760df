import{spectralRuleset}from"./chunk-6SI7D3MK.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
