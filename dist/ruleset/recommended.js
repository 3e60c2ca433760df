import{spectralRuleset}from"./chunk-NJPQQ6VK.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
