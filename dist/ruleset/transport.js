import{spectralRuleset}from"./chunk-BVLI54ZR.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
