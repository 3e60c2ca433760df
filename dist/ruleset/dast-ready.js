import{spectralRuleset}from"./chunk-OL27NNVP.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
