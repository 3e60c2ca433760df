import{spectralRuleset}from"./chunk-QGAIT2JU.js";var recommended_default=spectralRuleset("recommended");export{recommended_default as default};
