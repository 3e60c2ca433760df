import{spectralRuleset}from"./chunk-VGE5DCHG.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
