import{spectralRuleset}from"./chunk-JS7X4GC6.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
