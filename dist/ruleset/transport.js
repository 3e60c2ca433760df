import{spectralRuleset}from"./chunk-3CAD7YQT.js";var transport_default=spectralRuleset("transport");export{transport_default as default};
