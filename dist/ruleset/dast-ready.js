import{spectralRuleset}from"./chunk-X5K35MKW.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
