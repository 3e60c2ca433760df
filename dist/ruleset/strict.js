import{spectralRuleset}from"./chunk-M3WQZ7KK.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
