import{spectralRuleset}from"./chunk-XAUYVEGM.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
