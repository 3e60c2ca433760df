import{spectralRuleset}from"./chunk-VBXUO2HB.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
