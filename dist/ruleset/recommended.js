import{spectralRuleset}from"./chunk-IIIZ2R4L.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
