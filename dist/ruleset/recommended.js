import{spectralRuleset}from"./chunk-46STDWGL.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
