import{spectralRuleset}from"./chunk-C7NUNQC4.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
