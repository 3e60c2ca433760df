import{spectralRuleset}from"./chunk-AI2RTF2C.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
