import{spectralRuleset}from"./chunk-QKRURDGY.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
