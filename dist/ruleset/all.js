import{spectralRuleset}from"./chunk-CT5N5W4S.js";var all_default=spectralRuleset("all");export{all_default as default};
