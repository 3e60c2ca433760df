import{spectralRuleset}from"./chunk-7MIL7MSL.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
