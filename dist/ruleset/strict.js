import{spectralRuleset}from"./chunk-SLUFQI42.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
