import{spectralRuleset}from"./chunk-NJPQQ6VK.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
