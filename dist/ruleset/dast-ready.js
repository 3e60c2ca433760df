import{spectralRuleset}from"./chunk-IIIZ2R4L.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
