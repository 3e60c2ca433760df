import{spectralRuleset}from"./chunk-NJPQQ6VK.js";var errors_default=spectralRuleset("errors");export{errors_default as default};
