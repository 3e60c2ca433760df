import{spectralRuleset}from"./chunk-KZ32UU66.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
