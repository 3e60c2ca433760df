import{spectralRuleset}from"./chunk-OKVVKGTQ.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
