import{spectralRuleset}from"./chunk-4DAK3XI5.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
