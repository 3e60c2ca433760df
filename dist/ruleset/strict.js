import{spectralRuleset}from"./chunk-CXWS2G23.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
