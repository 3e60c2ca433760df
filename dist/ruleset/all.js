import{spectralRuleset}from"./chunk-TPY6KGZA.js";var all_default=spectralRuleset("all");export{all_default as default};
