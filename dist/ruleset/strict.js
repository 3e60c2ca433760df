import{spectralRuleset}from"./chunk-SOWKVQX7.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
