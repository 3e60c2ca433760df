import{spectralRuleset}from"./chunk-3CAD7YQT.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
