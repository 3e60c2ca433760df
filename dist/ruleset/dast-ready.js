import{spectralRuleset}from"./chunk-P3SA53KA.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
