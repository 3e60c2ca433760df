import{spectralRuleset}from"./chunk-AODMFRTS.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
