import{spectralRuleset}from"./chunk-YMEJWBQS.js";var all_default=spectralRuleset("all");export{all_default as default};
