import{spectralRuleset}from"./chunk-2G6R4OYD.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
