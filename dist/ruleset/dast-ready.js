import{spectralRuleset}from"./chunk-6SI7D3MK.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
