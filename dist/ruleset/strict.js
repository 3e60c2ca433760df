import{spectralRuleset}from"./chunk-NJPQQ6VK.js";var strict_default=spectralRuleset("strict");export{strict_default as default};
