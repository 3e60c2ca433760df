import{spectralRuleset}from"./chunk-OL27NNVP.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
