import{spectralRuleset}from"./chunk-SLUFQI42.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
