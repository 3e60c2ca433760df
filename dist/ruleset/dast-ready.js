import{spectralRuleset}from"./chunk-BVLI54ZR.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
