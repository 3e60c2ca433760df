import{spectralRuleset}from"./chunk-OL27NNVP.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
