import{spectralRuleset}from"./chunk-S4NOF5IP.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
