import{spectralRuleset}from"./chunk-B3RS6USH.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
