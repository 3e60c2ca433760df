import{spectralRuleset}from"./chunk-M3WQZ7KK.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
