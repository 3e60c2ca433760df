import{spectralRuleset}from"./chunk-NJPQQ6VK.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
