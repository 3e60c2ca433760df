import{spectralRuleset}from"./chunk-7QO6T4PY.js";var dast_ready_default=spectralRuleset("dast-ready");export{dast_ready_default as default};
