import{spectralRuleset}from"./chunk-6SI7D3MK.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
