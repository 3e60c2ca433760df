import{spectralRuleset}from"./chunk-C7NUNQC4.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
