import{spectralRuleset}from"./chunk-O77MYKF3.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
