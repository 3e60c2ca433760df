import{spectralRuleset}from"./chunk-NUQRTCJF.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
