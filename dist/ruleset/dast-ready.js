import{spectralRuleset}from"./chunk-APZQ7U5G.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
