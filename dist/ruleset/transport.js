import{spectralRuleset}from"./chunk-Z5SO54A7.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
