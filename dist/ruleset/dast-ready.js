import{spectralRuleset}from"./chunk-2LPD4QHL.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
