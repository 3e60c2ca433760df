import{spectralRuleset}from"./chunk-ZAMDJEW6.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
