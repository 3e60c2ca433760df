import{spectralRuleset}from"./chunk-IIIZ2R4L.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
