import{spectralRuleset}from"./chunk-SIXJV4VI.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
