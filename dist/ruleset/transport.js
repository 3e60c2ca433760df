import{spectralRuleset}from"./chunk-SOWKVQX7.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
