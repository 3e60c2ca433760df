import{spectralRuleset}from"./chunk-IHKS4QMJ.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
