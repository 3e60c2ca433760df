import{spectralRuleset}from"./chunk-NJPQQ6VK.js";var hygiene_default=spectralRuleset("hygiene");export{hygiene_default as default};
