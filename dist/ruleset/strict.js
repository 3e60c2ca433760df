import{spectralRuleset}from"./chunk-BHBMHONT.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
