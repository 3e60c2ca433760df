import{spectralRuleset}from"./chunk-7QO6T4PY.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
