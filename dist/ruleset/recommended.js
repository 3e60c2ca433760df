import{spectralRuleset}from"./chunk-VNQ2COPY.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
