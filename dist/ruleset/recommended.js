import{spectralRuleset}from"./chunk-NUQRTCJF.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
