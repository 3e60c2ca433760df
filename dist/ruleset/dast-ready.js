import{spectralRuleset}from"./chunk-KZ32UU66.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
