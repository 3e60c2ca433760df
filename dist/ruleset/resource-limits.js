import{spectralRuleset}from"./chunk-TPY6KGZA.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
