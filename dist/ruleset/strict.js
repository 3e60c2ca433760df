import{spectralRuleset}from"./chunk-UBXCA44B.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
