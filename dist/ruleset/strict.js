import{spectralRuleset}from"./chunk-RHDG3VYY.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
