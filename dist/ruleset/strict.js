import{spectralRuleset}from"./chunk-LBGG7FH5.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
