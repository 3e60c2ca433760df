import{spectralRuleset}from"./chunk-3CAD7YQT.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
