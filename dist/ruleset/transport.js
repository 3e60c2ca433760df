import{spectralRuleset}from"./chunk-SIXJV4VI.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
