import{spectralRuleset}from"./chunk-BVLI54ZR.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
