import{spectralRuleset}from"./chunk-IIIZ2R4L.js";var all_default=spectralRuleset("all");export{all_default as default};
