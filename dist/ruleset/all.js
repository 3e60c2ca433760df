import{spectralRuleset}from"./chunk-NUQRTCJF.js";var all_default=spectralRuleset("all");export{all_default as default};
