import{spectralRuleset}from"./chunk-2G6R4OYD.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
