import{spectralRuleset}from"./chunk-F4WFJEWZ.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
