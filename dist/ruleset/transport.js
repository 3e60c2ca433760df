import{spectralRuleset}from"./chunk-6XW5R27X.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
