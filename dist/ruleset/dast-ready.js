import{spectralRuleset}from"./chunk-5NY2IRTP.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
