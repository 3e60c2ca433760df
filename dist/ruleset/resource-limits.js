import{spectralRuleset}from"./chunk-V3I7VH7L.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
