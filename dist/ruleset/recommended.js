import{spectralRuleset}from"./chunk-SWQRJWZW.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
