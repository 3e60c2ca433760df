import{spectralRuleset}from"./chunk-6XW5R27X.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
