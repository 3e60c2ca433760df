import{spectralRuleset}from"./chunk-4DAK3XI5.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
