import{spectralRuleset}from"./chunk-SWQRJWZW.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
