import{spectralRuleset}from"./chunk-AI2RTF2C.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
