import{spectralRuleset}from"./chunk-3MFWVZIE.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
