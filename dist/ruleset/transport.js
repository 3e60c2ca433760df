import{spectralRuleset}from"./chunk-E7FBXCC7.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
