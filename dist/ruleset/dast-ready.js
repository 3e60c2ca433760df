import{spectralRuleset}from"./chunk-SLUFQI42.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
