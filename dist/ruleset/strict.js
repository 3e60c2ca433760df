import{spectralRuleset}from"./chunk-TDFNL3R6.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
