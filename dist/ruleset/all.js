import{spectralRuleset}from"./chunk-G3OS6AKX.js";var all_default=spectralRuleset("all");export{all_default as default};
