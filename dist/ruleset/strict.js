import{spectralRuleset}from"./chunk-IMESD2AL.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
