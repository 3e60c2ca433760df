import{spectralRuleset}from"./chunk-S4NOF5IP.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
