import{spectralRuleset}from"./chunk-G3OS6AKX.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
