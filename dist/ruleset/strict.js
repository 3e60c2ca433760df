import{spectralRuleset}from"./chunk-X5K35MKW.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
