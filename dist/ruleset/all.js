import{spectralRuleset}from"./chunk-BVLI54ZR.js";var all_default=spectralRuleset("all");export{all_default as default};
