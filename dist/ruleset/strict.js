import{spectralRuleset}from"./chunk-B3RS6USH.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
