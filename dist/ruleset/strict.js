import{spectralRuleset}from"./chunk-DVTNJDWO.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
