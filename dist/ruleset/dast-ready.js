import{spectralRuleset}from"./chunk-JJR6A4WC.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
