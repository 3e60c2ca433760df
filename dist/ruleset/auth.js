import{spectralRuleset}from"./chunk-KMJ5OQKT.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
