import{spectralRuleset}from"./chunk-AI2RTF2C.js";var all_default=spectralRuleset("all");export{all_default as default};
