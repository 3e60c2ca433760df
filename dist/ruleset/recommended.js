import{spectralRuleset}from"./chunk-KMJ5OQKT.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
