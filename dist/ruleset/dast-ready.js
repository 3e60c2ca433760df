import{spectralRuleset}from"./chunk-7WUDCEH6.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
