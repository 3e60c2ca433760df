import{spectralRuleset}from"./chunk-CXWS2G23.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
