import{spectralRuleset}from"./chunk-YMEJWBQS.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
