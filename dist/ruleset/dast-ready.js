import{spectralRuleset}from"./chunk-6XW5R27X.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
