import{spectralRuleset}from"./chunk-TDFNL3R6.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
