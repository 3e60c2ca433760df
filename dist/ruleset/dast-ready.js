import{spectralRuleset}from"./chunk-CFNPN65Y.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
