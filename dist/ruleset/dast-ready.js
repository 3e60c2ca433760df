import{spectralRuleset}from"./chunk-YZOA57D4.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
