import{spectralRuleset}from"./chunk-Z3BGQFFE.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
