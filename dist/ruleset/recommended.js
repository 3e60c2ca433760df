import{spectralRuleset}from"./chunk-AI2RTF2C.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
