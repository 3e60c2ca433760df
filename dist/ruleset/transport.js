import{spectralRuleset}from"./chunk-GHTJJUEZ.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
