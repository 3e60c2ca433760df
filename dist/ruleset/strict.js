import{spectralRuleset}from"./chunk-XAUYVEGM.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
