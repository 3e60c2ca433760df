import{spectralRuleset}from"./chunk-7QO6T4PY.js";var resource_limits_default=spectralRuleset("resource-limits");export{resource_limits_default as default};
