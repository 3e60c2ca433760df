import{spectralRuleset}from"./chunk-6SI7D3MK.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
