import{spectralRuleset}from"./chunk-72GIZ2XC.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
