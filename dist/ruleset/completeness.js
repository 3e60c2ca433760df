import{spectralRuleset}from"./chunk-NJPQQ6VK.js";var completeness_default=spectralRuleset("completeness");export{completeness_default as default};
