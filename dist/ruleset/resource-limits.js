import{spectralRuleset}from"./chunk-IHKS4QMJ.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
