import{spectralRuleset}from"./chunk-A5EFYMBF.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
