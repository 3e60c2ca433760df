import{spectralRuleset}from"./chunk-CT5N5W4S.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
