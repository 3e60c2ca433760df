import{spectralRuleset}from"./chunk-7MIL7MSL.js";var all_default=spectralRuleset("all");export{all_default as default};
