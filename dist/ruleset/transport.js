import{spectralRuleset}from"./chunk-X5K35MKW.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
