import{spectralRuleset}from"./chunk-VBXUO2HB.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
