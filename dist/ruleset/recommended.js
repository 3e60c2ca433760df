import{spectralRuleset}from"./chunk-VBXUO2HB.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
