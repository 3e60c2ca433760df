import{spectralRuleset}from"./chunk-AI2RTF2C.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
