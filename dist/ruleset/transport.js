import{spectralRuleset}from"./chunk-B3RS6USH.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
