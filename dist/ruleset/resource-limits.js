import{spectralRuleset}from"./chunk-JJR6A4WC.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
