import{spectralRuleset}from"./chunk-AODMFRTS.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
