import{spectralRuleset}from"./chunk-O77MYKF3.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
