import{spectralRuleset}from"./chunk-SIXJV4VI.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
