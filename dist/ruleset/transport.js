import{spectralRuleset}from"./chunk-OKVVKGTQ.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
