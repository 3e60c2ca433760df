import{spectralRuleset}from"./chunk-OJIZXSKH.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
