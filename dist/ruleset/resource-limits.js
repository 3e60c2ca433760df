import{spectralRuleset}from"./chunk-IIIZ2R4L.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
