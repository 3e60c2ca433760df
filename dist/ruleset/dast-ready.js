import{spectralRuleset}from"./chunk-C7NUNQC4.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
