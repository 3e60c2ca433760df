import{spectralRuleset}from"./chunk-YEZMFR3R.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
