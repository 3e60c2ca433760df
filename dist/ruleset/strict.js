import{spectralRuleset}from"./chunk-ZAMDJEW6.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
