import{spectralRuleset}from"./chunk-3MFWVZIE.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
