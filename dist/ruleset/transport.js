import{spectralRuleset}from"./chunk-LHLOGT3C.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
