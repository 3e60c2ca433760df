import{spectralRuleset}from"./chunk-NJPQQ6VK.js";var auth_default=spectralRuleset("auth");export{auth_default as default};
