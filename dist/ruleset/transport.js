import{spectralRuleset}from"./chunk-M3WQZ7KK.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
