import{spectralRuleset}from"./chunk-RHDG3VYY.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
