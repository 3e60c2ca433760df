import{spectralRuleset}from"./chunk-QKRURDGY.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
