import{spectralRuleset}from"./chunk-CT5N5W4S.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
