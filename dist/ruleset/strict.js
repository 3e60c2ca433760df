import{spectralRuleset}from"./chunk-TPY6KGZA.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
