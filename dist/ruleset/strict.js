import{spectralRuleset}from"./chunk-BVLI54ZR.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
