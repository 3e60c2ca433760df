import{spectralRuleset}from"./chunk-72GIZ2XC.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
