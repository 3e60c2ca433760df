import{spectralRuleset}from"./chunk-APZQ7U5G.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
