import{spectralRuleset}from"./chunk-NJPQQ6VK.js";var structure_default=spectralRuleset("structure");export{structure_default as default};
