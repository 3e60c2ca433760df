import{spectralRuleset}from"./chunk-HXU4KIRQ.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
