import{spectralRuleset}from"./chunk-IMESD2AL.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
