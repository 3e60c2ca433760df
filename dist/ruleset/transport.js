import{spectralRuleset}from"./chunk-UBXCA44B.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
