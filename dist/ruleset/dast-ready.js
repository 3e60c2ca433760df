import{spectralRuleset}from"./chunk-7MIL7MSL.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
