import{spectralRuleset}from"./chunk-7MIL7MSL.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
