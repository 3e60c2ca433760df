import{spectralRuleset}from"./chunk-YZOA57D4.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
