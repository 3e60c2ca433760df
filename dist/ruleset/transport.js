import{spectralRuleset}from"./chunk-7WUDCEH6.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
