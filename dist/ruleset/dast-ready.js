import{spectralRuleset}from"./chunk-CXWS2G23.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
