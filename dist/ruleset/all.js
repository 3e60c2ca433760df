import{spectralRuleset}from"./chunk-3MFWVZIE.js";var all_default=spectralRuleset("all");export{all_default as default};
