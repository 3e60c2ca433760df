import{spectralRuleset}from"./chunk-TPY6KGZA.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
