import{spectralRuleset}from"./chunk-6EQ2RNHF.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
