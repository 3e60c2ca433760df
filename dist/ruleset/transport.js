import{spectralRuleset}from"./chunk-HXU4KIRQ.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
