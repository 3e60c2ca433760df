import{spectralRuleset}from"./chunk-6EQ2RNHF.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
