import{spectralRuleset}from"./chunk-P3SA53KA.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
