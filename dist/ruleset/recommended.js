import{spectralRuleset}from"./chunk-JJR6A4WC.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
