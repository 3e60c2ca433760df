import{spectralRuleset}from"./chunk-YEZMFR3R.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
