import{spectralRuleset}from"./chunk-V3I7VH7L.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
