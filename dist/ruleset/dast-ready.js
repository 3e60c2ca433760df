import{spectralRuleset}from"./chunk-LBGG7FH5.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
