import{spectralRuleset}from"./chunk-E7FBXCC7.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
