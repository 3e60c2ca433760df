import{spectralRuleset}from"./chunk-TLLHOWAE.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
