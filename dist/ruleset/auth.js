import{spectralRuleset}from"./chunk-V3I7VH7L.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
