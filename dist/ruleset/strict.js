import{spectralRuleset}from"./chunk-OL27NNVP.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
