import{spectralRuleset}from"./chunk-5NY2IRTP.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
