import{spectralRuleset}from"./chunk-JUP25UYG.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
