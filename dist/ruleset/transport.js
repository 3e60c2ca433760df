import{spectralRuleset}from"./chunk-7MIL7MSL.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
