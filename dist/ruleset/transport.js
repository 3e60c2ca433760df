import{spectralRuleset}from"./chunk-2LPD4QHL.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
