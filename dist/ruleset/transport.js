import{spectralRuleset}from"./chunk-CXWS2G23.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
