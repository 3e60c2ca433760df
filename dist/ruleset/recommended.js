import{spectralRuleset}from"./chunk-F4WFJEWZ.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
