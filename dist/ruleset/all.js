import{spectralRuleset}from"./chunk-5NY2IRTP.js";var all_default=spectralRuleset("all");export{all_default as default};
