import{spectralRuleset}from"./chunk-F4WFJEWZ.js";var all_default=spectralRuleset("all");export{all_default as default};
