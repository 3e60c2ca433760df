import{spectralRuleset}from"./chunk-2QA7AVGB.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
