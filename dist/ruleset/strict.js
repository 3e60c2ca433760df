import{spectralRuleset}from"./chunk-2LPD4QHL.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
