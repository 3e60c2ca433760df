import{spectralRuleset}from"./chunk-6EQ2RNHF.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
