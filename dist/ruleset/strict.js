import{spectralRuleset}from"./chunk-TPBTNOQI.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
