import{spectralRuleset}from"./chunk-JS7X4GC6.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
