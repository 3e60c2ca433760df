import{spectralRuleset}from"./chunk-UBXCA44B.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
