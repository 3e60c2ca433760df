import{spectralRuleset}from"./chunk-VNQ2COPY.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
