import{spectralRuleset}from"./chunk-7WUDCEH6.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
