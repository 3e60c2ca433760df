import{spectralRuleset}from"./chunk-APZQ7U5G.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
