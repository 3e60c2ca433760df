import{spectralRuleset}from"./chunk-GHTJJUEZ.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
