import{spectralRuleset}from"./chunk-VBXUO2HB.js";var all_default=spectralRuleset("all");export{all_default as default};
