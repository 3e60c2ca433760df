import{spectralRuleset}from"./chunk-APZQ7U5G.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
