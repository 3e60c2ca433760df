import{spectralRuleset}from"./chunk-OJIZXSKH.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
