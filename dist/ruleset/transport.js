import{spectralRuleset}from"./chunk-TDFNL3R6.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
