import{spectralRuleset}from"./chunk-Z5SO54A7.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
