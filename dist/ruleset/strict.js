import{spectralRuleset}from"./chunk-E7FBXCC7.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
