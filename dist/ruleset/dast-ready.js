import{spectralRuleset}from"./chunk-S4NOF5IP.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
