import{spectralRuleset}from"./chunk-LBGG7FH5.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
