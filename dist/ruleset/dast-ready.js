import{spectralRuleset}from"./chunk-TDFNL3R6.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
