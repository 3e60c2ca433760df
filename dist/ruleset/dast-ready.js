import{spectralRuleset}from"./chunk-IHKS4QMJ.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
