import{spectralRuleset}from"./chunk-OL27NNVP.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
