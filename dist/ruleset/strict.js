import{spectralRuleset}from"./chunk-2QA7AVGB.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
