import{spectralRuleset}from"./chunk-NUQRTCJF.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
