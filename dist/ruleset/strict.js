import{spectralRuleset}from"./chunk-KZ32UU66.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
