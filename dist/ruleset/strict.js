import{spectralRuleset}from"./chunk-G3OS6AKX.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
