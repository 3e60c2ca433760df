import{spectralRuleset}from"./chunk-5NY2IRTP.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
